package se.hemvist.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The demo accounts of embedded mode, which never exist in production. */
public final class Accounts {

    /**
     * One of them.
     *
     * @param roles        one or more
     * @param municipality whose city they work in; empty for those who act for no organisation
     * @param organisation the code of the one that they act for there; empty for those who act for none
     */
    public record Account(String user, String password, List<String> roles, String municipality, String organisation) {}

    private final List<Account> accounts;

    private Accounts(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** From lines of user, password, roles, municipality and organisation; roles with spaces between, the first line a heading. */
    static Accounts read(Path csv) {
        try {
            return new Accounts(Files.readAllLines(csv).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(part -> new Account(
                            part[0].strip(), part[1].strip(), words(part[2]), part[3].strip(), part[4].strip()))
                    .toList());
        } catch (IOException e) {
            throw new CannotStart("Could not read the demo accounts", e);
        }
    }

    /** Those that come with the build, for tests. */
    public static Accounts ofTheBuild() {
        return read(Path.of(System.getProperty("hemvist.target"), "demo-accounts.csv"));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split(" +"));
    }

    /** All of them, in the order of the file. */
    public List<Account> all() {
        return accounts;
    }

    /** By the code of the city that they work in; by nothing those who act for no organisation. */
    Map<String, List<Account>> byMunicipality() {
        return accounts.stream()
                .collect(Collectors.groupingBy(Account::municipality, LinkedHashMap::new, Collectors.toList()));
    }

    /** Lets the server of this configuration folder know them. */
    void writeTo(Path configuration) {
        try {
            Files.write(
                    configuration.resolve("hemvist-users.properties"),
                    accounts.stream().map(a -> a.user() + "=" + a.password()).toList());
            Files.write(
                    configuration.resolve("hemvist-roles.properties"),
                    accounts.stream()
                            .map(a -> a.user() + "=" + String.join(",", a.roles()))
                            .toList());
        } catch (IOException e) {
            throw new CannotStart("Could not tell the server the demo accounts", e);
        }
    }
}
