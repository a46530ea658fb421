"""A chart as one JSON document: the points, the lines and everything that the picture says beside them."""

from typing import Any

from bot.figures.chart_picture import ChartPicture, PictureNote, PicturePoint
from bot.figures.chart_words import alternative_text, title_sentence
from bot.figures.series import SeriesKey


def chart_as_json(key: SeriesKey, picture: ChartPicture) -> dict[str, Any]:
    """The document; its points are those of `reeve spc`, and every period has one, with its standing."""
    return {
        "measure": key.measure,
        "area": key.area,
        "group": key.group or None,
        "unit": picture.unit.value,
        "better": picture.better.value,
        "as_of": picture.as_at.isoformat(),
        "as_known_on": None if picture.known_on is None else picture.known_on.isoformat(),
        "preset": picture.preset,
        "source": picture.source,
        "title": title_sentence(picture),
        "alt_text": alternative_text(picture),
        "variation": picture.variation,
        "assurance": picture.assurance,
        "points": [_point(point) for point in picture.points],
        "targets": [
            {"words": target.words, "at_least": target.at_least, "at_most": target.at_most}
            for target in picture.targets
        ],
        "notes": [_note(note, picture) for note in picture.notes],
    }


def _point(point: PicturePoint) -> dict[str, Any]:
    return {
        "period": point.period.text,
        "standing": point.standing.value,
        "value": point.value,
        "mean": point.mean,
        "lower": point.lower,
        "upper": point.upper,
        "signals": list(point.signals),
        "label": point.label,
        "phase": point.phase,
        "trial": point.trial,
        "provisional": point.provisional,
    }


def _note(note: PictureNote, picture: ChartPicture) -> dict[str, Any]:
    return {
        "from": picture.points[note.first].period.text,
        "to": picture.points[note.last].period.text,
        "text": note.text,
        "rebase": note.rebase,
    }
