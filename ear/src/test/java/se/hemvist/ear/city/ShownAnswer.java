package se.hemvist.ear.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An answer as a document shows it: shortened at {@code ...}, broken into lines, and with ids, case numbers, days and times
 * that are others each time.
 */
final class ShownAnswer {

    private static final String LEFT_OUT = "...";

    /** Ids, case numbers, moments, weeks, days and months; but the first day of a rule's version is always the same. */
    private static final Pattern VARYING = Pattern.compile(
            """
            (?<id>\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\
            |(?<number>HV-\\d{4}-\\d{6})\
            |(?<moment>\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z?)\
            |(?<week>\\d{4}-W\\d{2})\
            |(?<day>(?<!"version":")(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?![\\d-]))\
            |(?<month>(?<![\\w-])\\d{4}-(?:0\\d|1[012])(?![\\w-]))""");

    private static final Pattern TODAY = Pattern.compile("\"today\":\"([^\"]*)\"");

    /** Without white space. */
    private final String text;

    ShownAnswer(String text) {
        this.text = bare(text);
    }

    /** What the answers so far have told: what each shown id stands for, and what day it is. */
    static final class Told {

        private final Map<String, String> ids = new HashMap<>();
        private String shownToday = "";
        private String today = "";

        private void hear(String shown, String answered) {
            Matcher day = TODAY.matcher(shown);
            Matcher its = TODAY.matcher(answered);
            if (day.find() && its.find()) {
                shownToday = day.group(1);
                today = its.group(1);
            }
        }

        /** Whether what is shown can stand for this: one id for one id, and today for today. */
        private boolean agrees(String shown, String answered) {
            if (shown.equals(shownToday)) {
                return answered.equals(today);
            }
            if (!isId(shown)) {
                return true;
            }
            return ids.containsKey(shown) ? answered.equals(ids.get(shown)) : !ids.containsValue(answered);
        }

        private void note(String shown, String answered) {
            if (isId(shown)) {
                ids.put(shown, answered);
            }
        }

        private static boolean isId(String shown) {
            Matcher varying = VARYING.matcher(shown);
            return varying.matches() && varying.group("id") != null;
        }
    }

    /** Whether this can have been answered; what it tells is told from then on. */
    boolean shows(String answered, Told told) {
        String bare = bare(answered);
        told.hear(text, bare);
        String[] pieces = text.split(Pattern.quote(LEFT_OUT), -1);
        int end = 0;
        for (int place = 0; place < pieces.length && end >= 0; place++) {
            String anchored = (place == 0 ? "\\A%s" : "%s") + (place == pieces.length - 1 ? "\\z" : "");
            end = new Piece(pieces[place], anchored).end(bare, end, told);
        }
        return end >= 0;
    }

    /** What stands between two places where something is left out. */
    private static final class Piece {

        private final List<String> varying = new ArrayList<>();
        private final Pattern pattern;

        /** @param anchored where it must stand, as a format of its pattern */
        Piece(String text, String anchored) {
            StringBuilder built = new StringBuilder();
            Matcher found = VARYING.matcher(text);
            int end = 0;
            while (found.find()) {
                built.append(Pattern.quote(text.substring(end, found.start())));
                built.append('(').append(alike(found)).append(')');
                varying.add(found.group());
                end = found.end();
            }
            built.append(Pattern.quote(text.substring(end)));
            pattern = Pattern.compile(anchored.formatted(built));
        }

        private static String alike(Matcher found) {
            if (found.group("moment") != null) {
                return "[\\d-]{10}T[\\d:.]+Z?";
            }
            return found.group().replaceAll("\\p{XDigit}", "\\\\p{XDigit}");
        }

        /** Where it ends in what was answered, from there on; -1 if it is not there. */
        int end(String answered, int from, Told told) {
            Matcher found = pattern.matcher(answered);
            for (int start = from; start <= answered.length() && found.find(start); start = found.start() + 1) {
                MatchResult here = found.toMatchResult();
                if (each().allMatch(one -> told.agrees(varying.get(one), here.group(one + 1)))) {
                    each().forEach(one -> told.note(varying.get(one), here.group(one + 1)));
                    return here.end();
                }
            }
            return -1;
        }

        private IntStream each() {
            return IntStream.range(0, varying.size());
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
