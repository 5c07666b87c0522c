package se.hemvist.intake.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Which way the house proposes that the support is given, and the figures that it follows from.
 *
 * @param ownPercent       the goal of the city's own unit, of those in force
 * @param frameworkPercent the goal of the framework suppliers together
 * @param ownChosen        how many of the year's choices have gone to the own unit
 * @param frameworkChosen  how many have gone to framework suppliers
 */
@Embeddable
public record Proposal(
        @Column(name = "proposed_kind") @Enumerated(EnumType.STRING) ProviderKind kind,
        @Column(name = "own_percent") Integer ownPercent,
        @Column(name = "framework_percent") Integer frameworkPercent,
        @Column(name = "own_chosen") Long ownChosen,
        @Column(name = "framework_chosen") Long frameworkChosen) {}
