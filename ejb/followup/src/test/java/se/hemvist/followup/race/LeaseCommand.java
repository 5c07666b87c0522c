package se.hemvist.followup.race;

/**
 * A command on a lease, by the one whose act it is.
 *
 * @param name as a person would say it
 */
record LeaseCommand(String name, Runnable act) {

    @Override
    public String toString() {
        return name;
    }
}
