package se.hemvist.ear.city;

/** The people of the demo, one after the other, always the same in a house that was empty. */
final class Cast {

    private final Plots plots;
    private int place;

    /** @param place how many have appeared before */
    Cast(City city, int place) {
        this.plots = new Plots(city);
        this.place = place;
    }

    Plots plots() {
        return plots;
    }

    TestPerson next() {
        return TestPerson.numbered(place++);
    }
}
