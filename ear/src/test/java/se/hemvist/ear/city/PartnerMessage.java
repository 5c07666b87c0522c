package se.hemvist.ear.city;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hemvist.ear.SoapPartner;

/** A message as partners are shown it, with something else in some of its elements. */
record PartnerMessage(SoapContract contract, String envelope) {

    /** The contract's sample under an id of its own, if it has one. */
    static PartnerMessage of(SoapContract contract) {
        PartnerMessage sample = new PartnerMessage(contract, SoapPartner.sample(contract.sample()));
        return contract == SoapContract.GET_CASE_STATUS ? sample : sample.with("messageId", UUID.randomUUID());
    }

    /**
     * The same with the values in the elements of that name, in their order.
     *
     * @throws IllegalArgumentException if there are not as many
     */
    PartnerMessage with(String element, Object... values) {
        AtomicInteger place = new AtomicInteger();
        String filled = Pattern.compile("(<(?:\\w+:)?%s>)[^<]*(?=</)".formatted(element))
                .matcher(envelope)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + (place.get() < values.length ? values[place.getAndIncrement()] : "")));
        if (place.get() != values.length) {
            throw new IllegalArgumentException(element);
        }
        return new PartnerMessage(contract, filled);
    }

    /** The same without the elements of that name. */
    PartnerMessage without(String element) {
        return new PartnerMessage(contract, envelope.replaceAll("<((?:\\w+:)?%s)>[^<]*</\\1>".formatted(element), ""));
    }

    /** The same with this text for that. */
    PartnerMessage replaced(String was, String is) {
        return new PartnerMessage(contract, envelope.replace(was, is));
    }
}
