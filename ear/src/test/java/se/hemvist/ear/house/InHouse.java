package se.hemvist.ear.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the whole house. All such tests of a run share one {@link House}, started for the first of them; a
 * constructor or method gets it as a parameter. A test that stops or kills the server starts it again before it ends.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HouseExtension.class)
public @interface InHouse {}
