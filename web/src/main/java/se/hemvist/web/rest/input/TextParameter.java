package se.hemvist.web.rest.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.visit.VisitWeek;
import se.hemvist.intake.unexecuted.Quarter;
import se.hemvist.kernel.time.CivilDays;
import se.hemvist.web.rest.input.InputRefusal.NotOneOf;
import se.hemvist.web.rest.input.InputRefusal.WrongParameter;

/** A parameter of a call, read when it is used, so that a wrong one can be refused by its name. */
public record TextParameter(String text) {

    /** For JAX-RS. */
    public static TextParameter valueOf(String text) {
        return new TextParameter(text);
    }

    /**
     * The day that it gives.
     *
     * @throws WrongParameter if it gives none
     */
    public LocalDate day(String name) {
        try {
            return CivilDays.parse(text);
        } catch (DateTimeException none) {
            throw new WrongParameter(name, Expects.DATE);
        }
    }

    /**
     * The month that it gives.
     *
     * @throws WrongParameter if it gives none
     */
    public YearMonth month(String name) {
        try {
            return CivilDays.parseMonth(text);
        } catch (DateTimeException none) {
            throw new WrongParameter(name, Expects.MONTH);
        }
    }

    /**
     * The quarter that it gives.
     *
     * @throws WrongParameter if it gives none
     */
    public Quarter quarter(String name) {
        if (!text.matches("[0-9]{4}-Q[1-4]")) {
            throw new WrongParameter(name, Expects.QUARTER);
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(text.length() - 1) - '0');
    }

    /**
     * The week that it gives.
     *
     * @throws WrongParameter if it gives none
     */
    public VisitWeek week(String name) {
        try {
            return VisitWeek.parse(text);
        } catch (DateTimeException none) {
            throw new WrongParameter(name, Expects.WEEK);
        }
    }

    /**
     * The id that it gives.
     *
     * @throws WrongParameter if it gives none
     */
    public UUID uuid(String name) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new WrongParameter(name, Expects.UUID_TEXT);
        }
        return UUID.fromString(text);
    }

    /**
     * The one of these values that it gives.
     *
     * @throws NotOneOf if it gives none
     */
    public <E extends Enum<E>> E oneOf(Class<E> values, String name) {
        return Stream.of(values.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotOneOf(name, EnumSet.allOf(values)));
    }

    /**
     * The whole number that it gives.
     *
     * @throws WrongParameter if it gives none, or one beyond a billion
     */
    public int number(String name) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new WrongParameter(name, Expects.WHOLE_NUMBER);
        }
        return Integer.parseInt(text);
    }

    /**
     * The yes or no that it gives.
     *
     * @throws WrongParameter if it gives none
     */
    public boolean trueOrFalse(String name) {
        if (!text.matches("true|false")) {
            throw new WrongParameter(name, Expects.TRUE_OR_FALSE);
        }
        return text.equals("true");
    }
}
