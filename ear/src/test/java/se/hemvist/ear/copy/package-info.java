/**
 * A played city made larger: its rows copied set by set under new ids, by SQL that is made from the database's own
 * account of its tables. Behind the house's back, so for tests and benchmarks only. May depend on JDBC and on the
 * kernel's test resources; never on product classes.
 */
@NullMarked
package se.hemvist.ear.copy;

import org.jspecify.annotations.NullMarked;
