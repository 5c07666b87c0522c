package se.hemvist.kernel.actor;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case's method as the table {@code need-to-know.csv} knows it. Refused unless some row gives it to one of the
 * caller's roles; must ask {@link Access#permit} before it returns; leaves one row in the access log.
 */
@Inherited
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Operation {

    /** The name: {@code case.read}. */
    @Nonbinding
    String value();

    /** Whether it only reads; the log tells reads from changes. */
    @Nonbinding
    boolean read() default false;
}
