package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case is handled.
 *
 * @param owner       the user who answers for it at the social administration, once named
 * @param officer     the user who answers for it at the coordination unit or the housing agency, once named
 * @param application when it was asked for and its number elsewhere
 * @param openedOn    the day it came into this house
 * @param stepsFrom   names the version of the programme's steps that it keeps to
 */
public record Handling(
        Optional<String> owner,
        Optional<String> officer,
        ReceivedApplication application,
        LocalDate openedOn,
        LocalDate stepsFrom) {}
