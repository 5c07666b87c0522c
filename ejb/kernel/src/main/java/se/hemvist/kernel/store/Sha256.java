package se.hemvist.kernel.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which contents are told apart. */
public final class Sha256 {

    private Sha256() {}

    /** Of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
