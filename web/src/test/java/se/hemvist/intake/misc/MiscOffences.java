package se.hemvist.intake.misc;

/** In a package that the plan does not know. */
public final class MiscOffences {}
