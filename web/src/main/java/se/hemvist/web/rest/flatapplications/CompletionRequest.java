package se.hemvist.web.rest.flatapplications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The parts that an application lacked, as they are sent. */
public record CompletionRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid PartText> parts) {}
