package se.hemvist.lease.handback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.hemvist.kernel.rule.Refusal;

/**
 * What a notice of the owner's lacks, so that it ends nothing.
 *
 * @param code the name of the refusal that says so, such as {@code not-called-on}
 * @param by   where it is written that it must not lack it
 */
@Embeddable
public record Shortcoming(@Column(name = "lacks") String code, @Column(name = "lacks_by") String by) {

    static Shortcoming of(Refusal lacking) {
        return new Shortcoming(
                lacking.code(),
                lacking.rule().map(rule -> rule.source().toString()).orElseThrow());
    }
}
