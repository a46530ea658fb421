"""Annotations of series, and approved re-bases."""

from collections.abc import Mapping

from bot.duties.faults import cut
from bot.figures.annotations import Annotation
from bot.figures.periods import Period
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.catalogue.slack_ids import PERSON
from bot.files.fields import NO_PERIOD, Fields
from bot.files.nearest import did_you_mean


def read_annotations(
    file: CatalogueFile, known: References, waves: Mapping[str, Period] | None
) -> tuple[Annotation, ...]:
    """The annotations, in the order written.

    A re-base that nobody has approved is a note and no more, and is warned of: nothing re-bases itself.
    """
    return tuple(_annotation(fields, known, waves) for fields in file.entries("annotations", "this annotation"))


def _annotation(fields: Fields, known: References, waves: Mapping[str, Period] | None) -> Annotation:
    measure = fields.reference("measure", known.measures, required=True) or ""
    area = fields.reference("area", known.areas, required=True) or ""
    start, end = _stretch(fields, waves)
    rebase, approved_by = fields.flag("rebase"), _approved_by(fields, known)
    annotation = Annotation(
        measure=measure,
        area=area,
        start=start,
        end=end,
        text=fields.text("text", required=True),
        rebase=rebase and approved_by is not None,
        approved_by=approved_by,
        group=fields.text("group"),
    )
    fields.done()
    if rebase and approved_by is None:
        said = f"the re-base of {measure!r} in {area!r} has no `approved_by:`; it is shown as a note and not applied"
        fields.reading.warn(fields.place("rebase"), said)
    return annotation


def _stretch(fields: Fields, waves: Mapping[str, Period] | None) -> tuple[Period, Period | None]:
    at = fields.period("period", waves)
    start, end = fields.period("from", waves), fields.period("to", waves)
    if at is not None:
        for other in ("from", "to"):
            if fields.node(other) is not None:
                fields.fault(fields.place(other), f"{other!r} stands beside 'period'; give the one or the other")
        return at, at
    if start is None:
        fields.fault(fields.entries, "an annotation needs a 'period', or a 'from' with or without a 'to'")
        return NO_PERIOD, None
    if end is not None and not fields.faulty and end.end < start.start:
        fields.fault(fields.place("to"), f"'to' is {end}, before 'from', {start}")
    return start, end


def _approved_by(fields: Fields, known: References) -> str | None:
    node = fields.scalar("approved_by", wanted="a lead's key or a Slack id")
    if node is None:
        return None
    if PERSON.fault_in(node.text) and known.leads.fault_in(node.text):
        near = did_you_mean(node.text, known.leads.words or ())
        fields.fault(node, f"'approved_by' is {cut(node.text)!r}; it must be a lead's key or a Slack id{near}")
    return node.text
