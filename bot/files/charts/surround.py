"""What stands above and below the plot: the title, the key, the notes, and where the figures are from."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.figures.chart_picture import ChartPicture, PictureNote, Standing
from bot.figures.chart_remarks import target_verdict
from bot.figures.chart_words import subtitle, title_sentence
from bot.figures.control_charts import TRIAL_POINTS, Label
from bot.figures.period_labels import short_label
from bot.figures.periods import day_in_words
from bot.figures.signal_words import key_words
from bot.files.charts.appearance import (
    GAP,
    LOOKS,
    MARGIN,
    PAPER,
    RANGE,
    SMALL_SIZE,
    SOFT_INK,
    TARGET,
    TITLE_SIZE,
    WIDTH,
)
from bot.files.charts.plot_area import PlotArea, edges, trial_points
from bot.files.charts.sheet import Sheet
from bot.files.charts.spreading import spread_apart

MOST_NOTES = 3
_INNER = WIDTH - 2 * MARGIN
_ROW = SMALL_SIZE + 11
_SWATCH = 44
_BADGE = 38


@dataclass(frozen=True, slots=True)
class KeyItem:
    """One entry of the key: what it looks like (`swatch`, a kind of mark, and for points the label), and its words."""

    swatch: str
    words: str


def draw_title(sheet: Sheet, picture: ChartPicture) -> float:
    """Write title and subtitle; returns how far down the sheet they reach."""
    title = title_sentence(picture)
    size = next((size for size in (TITLE_SIZE, 40, 34) if len(sheet.wrapped(title, _INNER, size, bold=True)) <= 3), 30)
    y = MARGIN / 2
    for line in sheet.wrapped(title, _INNER, size, bold=True, most=5):
        y += size * 1.16
        sheet.write(MARGIN, y, line, size, bold=True, name="title")
    y += 10
    for line in sheet.wrapped(subtitle(picture), _INNER, SMALL_SIZE, most=2):
        y += _ROW
        sheet.write(MARGIN, y, line, SMALL_SIZE, color=SOFT_INK, name="subtitle")
    return y


def shown_notes(picture: ChartPicture) -> tuple[PictureNote, ...]:
    """The notes that there is room for: the newest ones, oldest first; all of them are in the words."""
    return picture.notes[-MOST_NOTES:]


def draw_badges(sheet: Sheet, picture: ChartPicture, area: PlotArea) -> None:
    """Mark where the notes and re-bases belong: a line down through the plot, with the note's number above it."""
    notes = shown_notes(picture)
    wanted = [
        edges(picture, area, note.first, note.last)[0] if note.rebase else area.across(note.first) for note in notes
    ]
    spread = spread_apart(wanted, [_BADGE + 4.0] * len(notes), area.left, area.right)
    for number, (note, at, x) in enumerate(zip(notes, wanted, spread, strict=True), start=1):
        dashes = (6, 6) if note.rebase else (2, 8)
        sheet.line([at, at], [area.top, area.bottom], SOFT_INK, 2.5, dashes=dashes, layer=1.7, name="note line")
        sheet.line([x, at], [area.top - 14, area.top], SOFT_INK, 2.5, layer=1.7, name="note leader")
        _badge(sheet, x, area.top - 14 - _BADGE / 2, number)


def draw_key(sheet: Sheet, picture: ChartPicture, top: float) -> float:
    """Say what the marks mean that are there; returns how far down the sheet it reaches."""
    x, y = float(MARGIN), top + _ROW
    for item in key_items(picture):
        lines = sheet.wrapped(item.words, _INNER - _SWATCH, SMALL_SIZE)
        width = _SWATCH + max(sheet.width_of(line, SMALL_SIZE) for line in lines)
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, y = float(MARGIN), y + _ROW
        _swatch(sheet, item, x + _SWATCH / 2 - 6, y - SMALL_SIZE * 0.36)
        for row, line in enumerate(lines):
            sheet.write(x + _SWATCH, y + row * _ROW, line, SMALL_SIZE, name="key")
        y += (len(lines) - 1) * _ROW
        x += width + 36
    return y if x > MARGIN else y - _ROW


def draw_notes(sheet: Sheet, picture: ChartPicture, top: float) -> float:
    """Write the numbered notes; returns how far down the sheet they reach."""
    y = top
    for number, note in enumerate(shown_notes(picture), start=1):
        lines = sheet.wrapped(_note_words(picture, note), _INNER - _SWATCH, SMALL_SIZE, most=2)
        _badge(sheet, MARGIN + _SWATCH / 2 - 6, y + _ROW - SMALL_SIZE * 0.36, number)
        for line in lines:
            y += _ROW
            sheet.write(MARGIN + _SWATCH, y, line, SMALL_SIZE, name="note")
        y += 6
    return y


def draw_provenance(sheet: Sheet, picture: ChartPicture, top: float) -> float:
    """Say where the figures are from, as at when, and by which rules; returns how far down the sheet it reaches."""
    known = f", as known on {day_in_words(picture.known_on)}" if picture.known_on else ""
    source = f"Source: {picture.source}. " if picture.source else ""
    computed = any(point.mean is not None for point in picture.points)
    words = f"{source}As at {day_in_words(picture.as_at)}{known}.{f' {picture.preset}.' if computed else ''}"
    y = top + 10
    for line in sheet.wrapped(words, _INNER, SMALL_SIZE, most=3):
        y += _ROW - 2
        sheet.write(MARGIN, y, line, SMALL_SIZE, color=SOFT_INK, name="provenance")
    return y


def key_items(picture: ChartPicture) -> tuple[KeyItem, ...]:
    """What the key has to explain: only what is in the picture."""
    return tuple(_key_items(picture))


def _key_items(picture: ChartPicture) -> Iterator[KeyItem]:
    shown = {point.label for point in picture.held}
    for label in sorted(set(Label) - {Label.COMMON_CAUSE}):
        if label in shown:
            yield KeyItem(label, key_words(picture, label))
    yield from _range_items(picture)
    if any(point.provisional for point in picture.held):
        yield KeyItem("provisional", "Provisional")
    if picture.stretches(Standing.MISSING):
        yield KeyItem("gap", "No figure held")
    if picture.stretches(Standing.SUPPRESSED):
        yield KeyItem("suppressed", f"Suppressed (count under {picture.suppress_below})")
    for target in picture.targets:
        if target.last == len(picture.points) - 1:
            verdict = target_verdict(picture, target)
            yield KeyItem("target" if target.levels else "aim", f"Target: {target.words}{verdict and f', {verdict}'}")


def _range_items(picture: ChartPicture) -> Iterator[KeyItem]:
    """What the band is, or why the newest figures have none."""
    lined = [point for point in picture.points if point.upper is not None]
    if picture.not_computed:
        yield KeyItem("", f"No limits: {picture.not_computed}")
    elif picture.withholds_lines:
        yield KeyItem("", "Limits not shown: they would tell what is suppressed")
    elif not lined:
        yield KeyItem("", "Too few values for control limits")
    elif lined[-1].trial:
        yield KeyItem("range", f"Usual range (trial: only {trial_points(picture, lined[-1])} values)")
    elif any(point.trial for point in lined):
        yield KeyItem("range", f"Usual range (dashed: trial, fewer than {TRIAL_POINTS} values)")
    elif any(point.upper != point.lower for point in lined):
        yield KeyItem("range", "Usual range")


def _swatch(sheet: Sheet, item: KeyItem, x: float, y: float) -> None:
    name = f"swatch {item.swatch}"
    match item.swatch:
        case "range" | "gap":
            sheet.box(x - 15, y - 12, x + 15, y + 12, RANGE if item.swatch == "range" else GAP, name=name)
        case "provisional":
            sheet.markers([x], [y], "o", 16, colour=SOFT_INK, fill=PAPER, edge=4, name=name)
        case "suppressed":
            sheet.markers([x], [y], "x", 16, colour=SOFT_INK, edge=3, name=name)
        case "target":
            sheet.line([x - 15, x + 15], [y, y], TARGET, 5, dashes=(4, 8), name=name)
        case "aim" | "":
            sheet.markers([x], [y], "_", 20, colour=SOFT_INK, edge=3, name=name)
        case label:
            look = LOOKS[label]
            sheet.markers([x], [y], look.shape, 24, colour=look.colour, name=name)


def _badge(sheet: Sheet, x: float, y: float, number: int) -> None:
    sheet.markers([x], [y], "o", _BADGE - 4, colour=SOFT_INK, name="badge", layer=3)
    sheet.write(
        x, y, str(number), SMALL_SIZE, bold=True, ha="center", va="center_baseline", color=PAPER, zorder=4, name="badge"
    )


def _note_words(picture: ChartPicture, note: PictureNote) -> str:
    first, last = (short_label(picture.points[place].period) for place in (note.first, note.last))
    span = first if note.first == note.last else f"{first} to {last}"
    return f"{'Re-based from ' if note.rebase else ''}{span}: {note.text}"
