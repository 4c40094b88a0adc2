package org.goldenthread.web.api.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.court.CourtBoard;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureLine;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.court.ProceedingsLine;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What is before the court in a case, as far as the bearer reads it; {@code unfiled} are files of no proceedings yet. */
public record CourtShown(List<CourtProceedings> proceedings, List<CourtPaper> papers, List<UUID> unfiled) {

    static CourtShown of(CourtBoard board) {
        return new CourtShown(
                board.proceedings().stream().map(CourtProceedings::of).toList(),
                board.papers().stream().map(CourtPaper::of).toList(),
                board.unfiled().stream().map(file -> file.id().value()).toList());
    }

    static CourtShown of(List<PaperLine> mine) {
        return new CourtShown(
                mine.stream()
                        .map(PaperLine::proceedings)
                        .distinct()
                        .map(CourtProceedings::of)
                        .toList(),
                mine.stream().map(CourtPaper::of).toList(),
                List.of());
    }

    /** Proceedings; {@code endedAt} (UTC) is absent while they go on. */
    public record CourtProceedings(
            UUID id,
            String court,
            CourtKind kind,
            String number,
            LocalDate issued,
            @Nullable Instant endedAt) {

        static CourtProceedings of(ProceedingsLine line) {
            return new CourtProceedings(
                    line.id().value(), line.court(), line.kind(), line.number(), line.issued(), line.endedAt());
        }
    }

    /** A paper before the court; {@code file} is read at {@code /files/{id}}. */
    public record CourtPaper(
            UUID id, UUID proceedings, UUID file, String name, PaperOrigin origin, List<CourtDisclosure> openTo) {

        static CourtPaper of(PaperLine line) {
            return new CourtPaper(
                    line.id().value(),
                    line.proceedings().id().value(),
                    line.file().id().value(),
                    line.file().name(),
                    line.origin(),
                    line.open().stream().map(CourtDisclosure::of).toList());
        }
    }

    /** To whom it is open by name, as far as the bearer may know of them, on what basis, what for, and until when (UTC). */
    public record CourtDisclosure(
            UUID id,
            String knownAs,
            Capacity capacity,
            DisclosureBasis basis,
            DisclosureBasis.Purpose purpose,
            @Nullable LocalDate ordered,
            @Nullable UUID party,
            Instant from,
            @Nullable Instant until) {

        static CourtDisclosure of(DisclosureLine line) {
            PersonId party = line.party();
            return new CourtDisclosure(
                    line.id().value(),
                    line.knownAs(),
                    line.capacity(),
                    line.basis(),
                    line.basis().purpose(),
                    line.ordered(),
                    party == null ? null : party.value(),
                    line.from(),
                    line.until());
        }
    }
}
