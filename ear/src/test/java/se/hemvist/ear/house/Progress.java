package se.hemvist.ear.house;

/** Who wants to know how far the house has come. */
interface Progress {

    /** Nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String text) {}

        @Override
        public void waiting() {}
    };

    /** A new step begins. */
    void step(String text);

    /** The step goes on; called several times a second. */
    void waiting();
}
