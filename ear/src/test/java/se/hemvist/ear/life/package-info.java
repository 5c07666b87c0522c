/**
 * The city generator: plays a city's life day by day through the public interfaces, the house clock moved on and the
 * jobs run as the days pass. The same seed, first day and size give the same city.
 *
 * <p>A city is a {@link se.hemvist.ear.life.CityPlan}: figures, and the chain that a newcomer goes through. Nothing here
 * asks which city it is. May depend on {@link se.hemvist.ear.city} and {@link se.hemvist.ear.house}.
 */
@NullMarked
package se.hemvist.ear.life;

import org.jspecify.annotations.NullMarked;
