package se.hemvist.followup.sheet;

import jakarta.persistence.EntityManager;

/** Touched months for tests that wire their beans by hand. */
public final class Touched {

    private Touched() {}

    public static TouchedMonths on(EntityManager entities) {
        TouchedMonths months = new TouchedMonths();
        months.touches = new KeptTouches();
        months.touches.entities = entities;
        return months;
    }
}
