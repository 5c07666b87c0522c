package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.referral.MeetingRecord.Topic;
import se.hemvist.intake.referral.ReferralRefusal.TopicsMissing;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How soon the information meeting is held and what it must take up. The topics are those of «Informationsmöte»; the
 * time is a setting. The day of the preliminary answer governs.
 *
 * @param workingDays to hold it in, the day of the answer not counted
 * @param warnedAhead how long before the last day it is warned of
 * @param topics      what the person must be told of
 */
record MeetingPolicy(int workingDays, Period warnedAhead, Set<Topic> topics) {

    static final Effective<MeetingPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new MeetingPolicy(10, Period.ofDays(2), EnumSet.allOf(Topic.class)),
            Source.goteborg("Informationsmöte").readAs("A-19"));

    /** T-17: how many working days a municipality gives to hold the meeting in. */
    @ApplicationScoped
    static class MeetingTime extends SettableRule<MeetingPolicy> {

        MeetingTime() {
            super(
                    workingDays("information-meeting-working-days", "T-17"),
                    HOUSING_FIRST,
                    MeetingPolicy::workingDays,
                    (house, days) -> new MeetingPolicy(days, house.warnedAhead(), house.topics()));
        }
    }

    MeetingPolicy {
        topics = Set.copyOf(topics);
    }

    LocalDate holdBy(LocalDate answeredOn) {
        return WorkingDays.after(answeredOn, workingDays);
    }

    /** @throws TopicsMissing if the person has not been told of everything */
    void require(Set<Topic> told) {
        Set<Topic> missing = EnumSet.copyOf(topics);
        missing.removeAll(told);
        if (!missing.isEmpty()) {
            throw new TopicsMissing(missing);
        }
    }
}
