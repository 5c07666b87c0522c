package se.hemvist.web.rest.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads a file from its first byte on, whoever else reads it; leaves it open. */
final class FromTheStart extends InputStream {

    private final FileChannel file;
    private long at;

    FromTheStart(FileChannel file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = file.read(ByteBuffer.wrap(into, from, length), at);
        at += Math.max(read, 0);
        return read;
    }
}
