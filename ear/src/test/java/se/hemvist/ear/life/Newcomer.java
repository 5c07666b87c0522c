package se.hemvist.ear.life;

import se.hemvist.ear.city.City;
import se.hemvist.ear.city.TestPerson;

/**
 * Somebody who comes to a city that is being played.
 *
 * @param chances their own, so that they live alike whoever lives beside them
 * @param town    what they share with the others
 */
public record Newcomer(City city, TestPerson person, Chances chances, Agenda agenda, Town town) {}
