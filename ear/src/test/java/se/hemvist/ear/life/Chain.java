package se.hemvist.ear.life;

/** The way that a newcomer goes in a city, from the first paper to the life in a home. */
public interface Chain {

    /** The newcomer's first act, today; what follows is put into their agenda. */
    void begin(Newcomer who);
}
