package se.hemvist.kernel.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.rule.FactWords;

/** How a value of a column is said to people. */
@FunctionalInterface
public interface Wording {

    /** In Swedish, as the extract is. */
    Locale LANGUAGE = Locale.forLanguageTag("sv");

    /** Where who told the house of something is kept from the person, OSL 26 kap. 5 §. */
    String SECRET = "Uppgiften prövas enligt 26 kap. 5 § offentlighets- och sekretesslagen innan den kan lämnas ut.";

    /**
     * What is said of it.
     *
     * @param names what people call that which an id stands for
     */
    String of(Object value, Names names);

    /** As it is written; yes and no as people say them. */
    static Wording written() {
        return (value, names) -> FactWords.of(value, LANGUAGE);
    }

    /** That there is something, and why it is not told. */
    static Wording withheld() {
        return (value, names) -> SECRET;
    }

    /** A code by the words that the enum has for it; a code of before its time as it is written. */
    static Wording constant(Class<? extends Enum<?>> type) {
        return (value, names) -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .map(constant -> FactWords.of(constant, LANGUAGE))
                .findFirst()
                .orElse(value.toString());
    }

    /** The thing of that kind which the id stands for, by its name. */
    static Wording named(String kind) {
        return (value, names) -> value instanceof UUID id ? names.of(kind, id).orElse(id.toString()) : value.toString();
    }

    /** What people call that which an id stands for. */
    @FunctionalInterface
    interface Names {

        /** Empty if nobody knows. */
        Optional<String> of(String kind, UUID id);
    }
}
