"""Structure, not pixels: what is on the sheet, where it lies, and that nothing covers anything else."""

import io
import itertools
import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import matplotlib
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.lines import Line2D
from matplotlib.text import Text
from PIL import Image

from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text, title_sentence
from bot.figures.measures import Better, Unit
from bot.figures.targets import LevelTarget
from bot.files.charts import control_chart, draw
from bot.files.charts.appearance import (
    CONCERN,
    IMPROVEMENT,
    INK,
    LIMIT,
    LOOKS,
    MARGIN,
    NEUTRAL,
    PAPER,
    SOFT_INK,
    TARGET,
    WIDTH,
)
from bot.files.charts.control_chart import laid_out
from tests.figures.pictured import FOR, SWING, note, pictured

LONG_NAME = "Public place violence with injury and other offences under the new counting rules"
PICTURES: dict[str, Callable[[], ChartPicture]] = {
    "204 months": lambda: pictured([*SWING[:12] * 16, *[70.0] * 12], "2009-04"),
    "55 quarters": lambda: pictured([*SWING, *[40.0, 44.0] * 15, 42.0], "2012/13-Q1"),
    "28 months with gaps": lambda: pictured([*SWING[:9], None, None, *SWING[:8], None, *SWING[:8]]),
    "five years": lambda: pictured([8.2, 9.1, 7.7, 8.8, 6.123], "2021/22", unit=Unit.MINUTES),
    "constant": lambda: pictured([50] * 20),
    "two values": lambda: pictured([12, 19]),
    "one value": lambda: pictured([12], targets=[LevelTarget(at_most=Decimal(10), **FOR)]),
    "over a million": lambda: pictured([1_200_000 + 9_000 * (place % 5) for place in range(30)]),
    "pounds": lambda: pictured([1_200_000.25 + 9_000 * (place % 5) for place in range(30)], unit=Unit.POUNDS),
    "a percentage between targets": lambda: pictured(
        [92, 95, 91.25, 96, 95, 100, 93, 94, 94, 98, 97, 92, 92, 93],
        unit=Unit.PERCENT,
        better=Better.HIGHER,
        provisional=[-2, -1],
        targets=[LevelTarget(at_least=Decimal(90), at_most=Decimal(95), **FOR)],
    ),
    "long names and many notes": lambda: pictured(
        [*SWING, 90],
        name=LONG_NAME,
        area="Birmingham and Solihull Integrated Neighbourhood Policing Area, Northern Sector",
        notes=[note(f"2022-{month:02d}", "a very long note indeed " * 9) for month in range(3, 9)],
    ),
    "re-based": lambda: pictured([*SWING, *[28, 32] * 4], notes=[note("2024-01", "new standard", rebase=True)]),
    "suppressed": lambda: pictured([7, 9, 3, 8, 6, 12, 5, 4, 2, 9, 8, 7, 11, 6, 3], suppress_below=5),
    "nothing but suppressed": lambda: pictured([1, 2, 3], suppress_below=5),
    "a far target": lambda: pictured(SWING, targets=[LevelTarget(at_most=Decimal(5000), **FOR)]),
    "days": lambda: pictured(SWING * 16, "2025-03-01"),
    "weeks": lambda: pictured(SWING * 3, "2024-W40"),
    "letters that no font has": lambda: pictured(
        SWING, name="Crime $\\frac{1}{2}$ \u6f22\u5b57 \U0001f6a8", area="a\nb"
    ),
}


def texts(picture: ChartPicture) -> dict[str, list[Text]]:
    found: dict[str, list[Text]] = {}
    for mark in laid_out(picture).figure.findobj(Text):
        found.setdefault(mark.get_gid() or "", []).append(mark)
    return found


def marks(picture: ChartPicture) -> dict[str, list[Line2D]]:
    found: dict[str, list[Line2D]] = {}
    for mark in laid_out(picture).figure.findobj(Line2D):
        found.setdefault(mark.get_gid(), []).append(mark)
    return found


@pytest.mark.parametrize("case", PICTURES)
def test_a_picture_is_a_light_png_of_a_telephones_width_and_not_blank(case: str) -> None:
    picture = PICTURES[case]()
    png = draw(picture)
    image = Image.open(io.BytesIO(png))

    assert image.format == "PNG"
    assert image.width == WIDTH
    assert 700 <= image.height <= 1300
    assert len(png) < 300_000
    assert image.convert("L").getpixel((3, 3)) == 255
    assert len(set(image.convert("L").tobytes())) > 20
    assert image.info["Description"] == alternative_text(picture)
    assert image.info["Title"] == title_sentence(picture)


@pytest.mark.parametrize("case", PICTURES)
def test_no_text_covers_another_or_leaves_the_sheet(case: str) -> None:
    figure = laid_out(PICTURES[case]()).figure
    renderer = FigureCanvasAgg(figure).get_renderer()
    height = figure.get_size_inches()[1] * figure.dpi
    boxes = [
        (text.get_text(), text.get_window_extent(renderer).padded(-2))
        for text in figure.findobj(Text)
        if text.get_text()
    ]

    assert not [(one, other) for (one, a), (other, b) in itertools.combinations(boxes, 2) if a.overlaps(b)]
    assert not [text for text, box in boxes if box.x0 < 0 or box.x1 > WIDTH or box.y0 < 0 or box.y1 > height]


@pytest.mark.parametrize("case", PICTURES)
def test_every_point_that_is_shown_has_its_marker(case: str) -> None:
    picture = PICTURES[case]()
    drawn = marks(picture)

    for label in LOOKS:
        wanted = sum(1 for point in picture.held if point.label == label)
        markers = [
            mark
            for name, found in drawn.items()
            if name.split(" provisional")[0] == f"points {label}"
            for mark in found
        ]
        assert sum(len(mark.get_xdata()) for mark in markers) == wanted


def test_no_letter_is_too_small_for_a_telephone() -> None:
    sizes = [text.get_fontsize() for case in PICTURES.values() for found in texts(case()).values() for text in found]

    assert min(sizes) * 390 / WIDTH > 8.5


def test_states_differ_by_shape_and_not_by_colour_alone() -> None:
    kinds: dict[str, set[str]] = {}
    for label, look in LOOKS.items():
        kinds.setdefault(label.rpartition("_")[0] if label != "common_cause" else label, set()).add(look.shape)

    assert not any(a & b for a, b in itertools.combinations(kinds.values(), 2))


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colour", [INK, SOFT_INK, LIMIT, CONCERN, IMPROVEMENT, NEUTRAL, TARGET])
def test_every_colour_of_text_stands_out_from_the_paper(colour: str) -> None:
    assert (_luminance(PAPER) + 0.05) / (_luminance(colour) + 0.05) >= 4.5


def test_the_key_says_in_words_what_the_marked_points_are() -> None:
    found = texts(pictured([*SWING, 70]))

    assert [text.get_text() for text in found["key"]] == ["Concern: above limit", "Usual range"]


def test_the_lines_and_the_newest_value_are_labelled_with_their_numbers() -> None:
    found = texts(pictured(SWING))
    labels = {name: text.get_text() for name, (text, *_) in found.items() if name.startswith("label ")}

    assert labels == {
        "label newest": "52",
        "label upper limit": "60.6",
        "label average": "50.0",
        "label lower limit": "39.4",
    }


def test_trial_limits_are_dashed_and_said_to_be_trial() -> None:
    trial, settled = pictured(SWING[:12]), pictured(SWING)

    assert all(mark.is_dashed() for mark in marks(trial)["upper limit"])
    assert not any(mark.is_dashed() for mark in marks(settled)["upper limit"])
    assert texts(trial)["caption upper limit"][0].get_text() == "Upper limit (trial)"
    assert "Usual range (trial: only 12 values)" in [text.get_text() for text in texts(trial)["key"]]


def test_a_gap_breaks_the_line_and_is_marked() -> None:
    picture = pictured([*SWING[:9], None, None, *SWING[:8]])
    names = {mark.get_gid() for mark in laid_out(picture).figure.get_children()}

    assert [len(line.get_xdata()) for line in marks(picture)["line"]] == [9, 8]
    assert "gap" in names
    assert "No figure held" in [text.get_text() for text in texts(picture)["key"]]


def test_a_rebase_breaks_the_line_and_has_a_numbered_note() -> None:
    picture = PICTURES["re-based"]()

    assert [len(line.get_xdata()) for line in marks(picture)["line"]] == [24, 8]
    assert [text.get_text() for text in texts(picture)["note"]] == ["Re-based from Jan 2024: new standard"]


def test_provisional_points_are_hollow() -> None:
    (mark,) = marks(pictured(SWING, provisional=[-1]))["points common_cause provisional"]

    assert mark.get_markerfacecolor() == "#FFFFFF"
    assert len(mark.get_xdata()) == 1


def test_a_suppressed_point_stands_on_the_floor_and_is_drawn_the_same_whatever_it_was() -> None:
    with_three, with_one = (pictured([*SWING, small, *SWING], suppress_below=5) for small in (3, 1))

    assert len(marks(with_three)["suppressed"][0].get_xdata()) == 1
    assert draw(with_three) == draw(with_one)


def test_a_target_too_far_away_has_an_arrow_and_does_not_squeeze_the_rest() -> None:
    picture = PICTURES["a far target"]()

    assert texts(picture)["caption target"][0].get_text() == "Target ↑"
    assert "target" not in marks(picture)


def test_all_limits_of_a_percentage_stay_under_100() -> None:
    found = texts(PICTURES["a percentage between targets"]())

    assert found["label upper limit"][0].get_text() == "above 100%"


def test_the_same_picture_is_the_same_bytes_whatever_the_machines_matplotlib_is_set_to() -> None:
    picture = pictured(SWING)
    before = control_chart.draw(picture)
    with matplotlib.rc_context({"font.size": 30, "lines.linewidth": 9, "savefig.dpi": 50, "text.usetex": False}):
        assert control_chart.draw(picture) == before
    assert b"Software" not in before


def test_what_was_drawn_is_not_drawn_again_while_it_is_among_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[ChartPicture] = []

    def draw_it(picture: ChartPicture) -> bytes:
        drawn.append(picture)
        return str(len(drawn)).encode()

    monkeypatch.setattr(control_chart, "draw", draw_it)
    one, *others = (replace(pictured(SWING), area=f"Area {number}") for number in range(40))
    assert [draw(one), draw(replace(one)), draw(replace(one, suppress_below=5)), draw(one)] == [b"1", b"1", b"2", b"1"]
    for other in others:
        draw(other)
    assert draw(one) == b"42"


def test_pictures_drawn_at_the_same_time_are_those_drawn_one_by_one() -> None:
    pictures = [PICTURES[case]() for case in ("55 quarters", "five years", "suppressed", "re-based")]
    alone = [control_chart.draw(picture) for picture in pictures]
    together: list[bytes] = [b""] * len(pictures)

    def draw_into(place: int) -> None:
        together[place] = draw(pictures[place])

    threads = [threading.Thread(target=draw_into, args=(place,)) for place in range(len(pictures))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert together == alone


def test_the_plot_keeps_at_least_half_of_the_width() -> None:
    for case in PICTURES.values():
        (axis,) = marks(case())["axis"]
        left, right = axis.get_xdata()
        assert right - left > WIDTH / 2 - MARGIN
