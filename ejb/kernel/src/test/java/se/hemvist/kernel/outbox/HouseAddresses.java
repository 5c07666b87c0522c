package se.hemvist.kernel.outbox;

import java.util.Map;

/** Addresses for tests. */
public final class HouseAddresses {

    private HouseAddresses() {}

    public static HouseAddress at(String setting) {
        return new HouseAddress(Map.of("HEMVIST_PUBLIC_URL", setting));
    }
}
