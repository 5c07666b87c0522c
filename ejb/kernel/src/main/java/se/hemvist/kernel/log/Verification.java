package se.hemvist.kernel.log;

import java.util.OptionalLong;

/**
 * What a computation of all seals found.
 *
 * @param seals    how many seals were computed
 * @param rows     how many rows they cover
 * @param unsealed how many rows wait for the next seal
 * @param broken   the number of the first seal that does not fit its rows or the seal before; empty if all do
 */
public record Verification(long seals, long rows, long unsealed, OptionalLong broken) {

    public boolean intact() {
        return broken.isEmpty();
    }
}
