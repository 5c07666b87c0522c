package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the support staff got a key or tag to the entrance door, as it is sent. */
public record EntranceKeyRequest(@NotNull LocalDate on) {}
