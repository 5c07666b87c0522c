package se.hemvist.kernel.proof;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements, clocks and readings that a test, or every test of a class, shows: it fails as soon as one of them
 * is broken.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shows {

    /** Numbers of the lists, such as {@code G-15}, {@code T-02} or {@code A-08}. */
    String[] value();
}
