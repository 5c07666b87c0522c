/**
 * Whether the server's tests have gone every way that the state machines have. Knows the states, the tables and the house.
 */
@NullMarked
package se.hemvist.ear.ways;

import org.jspecify.annotations.NullMarked;
