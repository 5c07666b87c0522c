package se.hemvist.intake.investigation;

import java.time.LocalDate;

/** Who writes something into a case, which of its kind it is there, and when. */
record Writing(String by, int turn, LocalDate on) {}
