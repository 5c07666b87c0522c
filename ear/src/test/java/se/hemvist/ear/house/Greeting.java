package se.hemvist.ear.house;

import java.util.ArrayList;
import java.util.List;
import se.hemvist.ear.house.Accounts.Account;

/** What whoever started a house is told of it: where to look, and as whom. */
final class Greeting {

    private final House house;
    private final FirstLoad load;
    private final List<String> lines = new ArrayList<>();

    Greeting(House house, FirstLoad load) {
        this.house = house;
        this.load = load;
    }

    List<String> lines() {
        lines.clear();
        lines.add("Hemvist is running:");
        place("start page", house.uri());
        place("REST", house.uri() + "v1/openapi.yaml");
        place("SOAP", house.uri() + "soap/receive-referral/1?wsdl");
        reports();
        place("management", "http://127.0.0.1:" + house.server().ports().management() + "/health");
        place("server log", house.logFile());
        place("data", house.data() + " (delete it to begin anew)");
        lines.add("Demo accounts (user/password: roles), in this mode only:");
        accounts();
        return List.copyOf(lines);
    }

    private void reports() {
        List<String> months = load.reportedMonths(house.uri(), house.accounts());
        if (months.isEmpty()) {
            place("reports", "none yet, no month has been run");
        }
        months.forEach(month -> place("reports", house.uri() + "v1/reports/" + month));
    }

    private void accounts() {
        int widest = house.accounts().all().stream()
                .mapToInt(account -> login(account).length())
                .max()
                .orElse(0);
        String line = "    %-" + widest + "s  %s";
        house.accounts().byMunicipality().forEach((municipality, accounts) -> {
            lines.add("  in " + (municipality.isEmpty() ? "no city" : load.nameOf(municipality)) + ":");
            accounts.forEach(account -> lines.add(line.formatted(login(account), String.join(", ", account.roles()))));
        });
    }

    private static String login(Account account) {
        return account.user() + "/" + account.password() + ":";
    }

    private void place(String what, Object where) {
        lines.add("  %-11s %s".formatted(what, where));
    }
}
