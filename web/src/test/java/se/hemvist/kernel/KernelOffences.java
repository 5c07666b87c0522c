package se.hemvist.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import se.hemvist.web.WebOffences;

/** What the kernel must not do. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone"})
public final class KernelOffences {

    WebOffences looksUp = new WebOffences();
    Date old = new Date();

    LocalDate today() {
        return LocalDate.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    void print() {
        System.out.println();
    }
}
