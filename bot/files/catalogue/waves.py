"""Named periods, such as the waves of a survey."""

from collections.abc import Mapping

from bot.figures.periods import Period, PeriodError, named_period, parse_period
from bot.files.catalogue.file import CatalogueFile
from bot.files.fields import Fields


def read_waves(file: CatalogueFile) -> Mapping[str, Period]:
    """The named periods by key. A key must not read as another period, and a wave does not end before it starts."""
    waves: dict[str, Period] = {}
    for key, fields in file.keyed("waves", "wave"):
        label = fields.line("label", default=key)
        start, end = fields.day("start", required=True), fields.day("end", required=True)
        _refuse_a_key_that_is_a_period(key, fields)
        fields.done()
        if start is not None and end is not None:
            try:
                waves.setdefault(key, named_period(key, label, start, end))
            except PeriodError as error:
                fields.fault(fields.place("end"), str(error))
    return waves


def _refuse_a_key_that_is_a_period(key: str, fields: Fields) -> None:
    if ".." in key:
        fields.fault(fields.place("key"), f"key {key!r} has '..' in it, which joins the two ends of a span")
        return
    try:
        meaning = parse_period(key).in_words
    except PeriodError:
        return
    fields.fault(fields.place("key"), f"key {key!r} already means {meaning}; name the wave otherwise")
