package se.hemvist.kernel.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rule a refusal guards: one that is dated, or else one of the list of requirements or readings, with where it
 * is written there. Every refusal of kind {@link Refusal.Kind#RULE} has it, and of the other kinds those behind which a rule
 * stands, such as that there is one thing at a time, or one before another.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Guards {

    /** The type that dates the rule; whoever refuses names the version that was applied ({@link Refusal#by}). */
    Class<?> dated() default void.class;

    /** The number of a rule that nothing dates, such as {@code S-53}; it says in which document it stands. */
    String rule() default "";

    /** Its heading there, or its paragraph as jurists cite it; left out for a reading. */
    String section() default "";

    /** Where the other documents say the same; that of the case is named ({@link Refusal#ofDocument}). */
    Also[] also() default {};

    /** The same rule in another document. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Also {

        /** Its number there. */
        String rule();

        /** Its heading there. */
        String section();
    }
}
