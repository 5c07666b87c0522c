package se.hemvist.intake.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Sql;

/** A content read from the database piece by piece, each when it is needed. */
final class Pieces extends InputStream {

    private static final String PIECE = "select bytes from intake.attached_piece where sha256 = ? and place = ?";

    private final Sql sql;
    private final Bytes sha256;
    private final long size;

    private byte[] piece = {};
    private int inPiece;
    private int place;
    private long given;

    Pieces(Sql sql, Bytes sha256, long size) {
        this.sql = sql;
        this.sha256 = sha256;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws EOFException if somebody has taken the file out in between: half a file is none */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (given == size) {
            return -1;
        }
        if (inPiece == piece.length) {
            piece = next().orElseThrow(EOFException::new);
            inPiece = 0;
        }
        int some = Math.min(length, piece.length - inPiece);
        System.arraycopy(piece, inPiece, into, from, some);
        inPiece += some;
        given += some;
        return some;
    }

    private Optional<byte[]> next() {
        return sql.one(PIECE, row -> row.getBytes("bytes"), sha256, place++);
    }
}
