/**
 * The house as running processes, PostgreSQL and WildFly with the EAR: for the launcher of embedded mode, for the tests
 * that need a real server, and for measuring its start. Knows no rule and no use case.
 */
@NullMarked
package se.hemvist.ear.house;

import org.jspecify.annotations.NullMarked;
