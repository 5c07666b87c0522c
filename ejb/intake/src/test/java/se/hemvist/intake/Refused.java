package se.hemvist.intake;

import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** That something is refused, with which code, by which rule and naming which field. */
public final class Refused {

    private Refused() {}

    /** Demands the code, and that the refusal can be said in both languages. */
    public static void with(String code, Runnable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).as("refused with %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        Refusals.demandRule(refusal);
        if (refusal.getClass().getPackageName().startsWith("se.hemvist.intake")) {
            Refusals.demandSaid(refusal);
        }
    }

    /** Demands that no field is named: nothing that was sent is wrong. */
    public static void asAWhole(String code, Runnable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).as("refused with %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        Refusals.demandRule(refusal);
        assertThat(refusal.field()).isEmpty();
        Refusals.demandSaid(refusal);
    }

    /** Demands the field too. */
    public static void with(String code, String field, Runnable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act::run);
        assertThat(refusal).as("refused with %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        Refusals.demandRule(refusal);
        assertThat(refusal.field()).contains(field);
        Refusals.demandSaid(refusal);
    }
}
