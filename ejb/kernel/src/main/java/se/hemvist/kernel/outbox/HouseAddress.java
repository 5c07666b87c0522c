package se.hemvist.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Map;
import java.util.regex.Pattern;

/** Where those who are told something reach the house ({@code HEMVIST_PUBLIC_URL}), for links in what is sent. */
@ApplicationScoped
public class HouseAddress {

    private static final String SETTING = "HEMVIST_PUBLIC_URL";
    private static final String ON_THIS_MACHINE = "http://127.0.0.1:8080/hemvist";
    private static final Pattern SOUND = Pattern.compile("https?://[\\w.:\\[\\]-]+(/[\\w./~-]*)?");

    private final String setting;

    HouseAddress() {
        this(System.getenv());
    }

    HouseAddress(Map<String, String> environment) {
        this.setting = environment.getOrDefault(SETTING, ON_THIS_MACHINE);
    }

    /** @throws IllegalStateException if the setting is no address, and keeps the house from starting */
    void refuseUnsoundSetting(@Observes Startup start) {
        if (!SOUND.matcher(setting).matches()) {
            throw new IllegalStateException(
                    "%s=%s is no address like https://hemvist.example.org/hemvist".formatted(SETTING, setting));
        }
    }

    /** The root of the application, without a slash at its end. */
    public String root() {
        return setting.replaceAll("/+$", "");
    }
}
