"""How it is said that a figure moves: which way it is going, creeping up, tailing off, levelled off."""

from bot.asking.words.verbs_of_moving import WENT_DOWN, WENT_UP

WHICH_WAY = (
    "in the right direction, in the wrong direction, the right way, the wrong way, right direction, wrong direction, "
    "direction of travel, the direction of travel, which direction, what direction, which way, what way, "
    "which way is it going, up down or flat, up down or the same, up or down or flat, up down flat, shifted, drifting, "
    "falling or flat, rising or flat, flat or falling, flat or rising, up or flat, down or flat, been falling or flat, "
    "rising falling or flat, falling rising or flat, "
    "budged, budge, drifted, swung, changed course, turned a corner, turned the corner, has it moved, "
    "on the move, any movement, heading, headed, in which direction, in what direction, longer or shorter, shorter or "
    "longer, quicker or slower, slower or quicker, faster or slower, slower or faster, busier or quieter, quieter or "
    "busier, "
    + ", ".join(
        f"{getting} {ways}"
        for getting in ("getting", "got", "get", "becoming")
        for ways in (
            *("longer or shorter", "shorter or longer", "quicker or slower", "slower or quicker", "faster or slower"),
            *("slower or faster", "busier or quieter", "quieter or busier", "higher or lower", "lower or higher"),
        )
    )
)
_GETTING = (
    "getting",
    "got",
    "get",
    "gets",
    "become",
    "becoming",
    "becomes",
    "grown",
    "growing",
    "gone",
    "been getting",
)


def _getting(*how: str) -> str:
    """`Getting longer`, `become more frequent`: every way in which something comes to be so."""
    said = (f"{getting} {degree}{one}" for getting in _GETTING for degree in ("", "any ", "even ") for one in how)
    return ", ".join(said)


UP = (
    f"{_getting('longer', 'higher', 'bigger', 'busier', 'more frequent', 'more common', 'out of hand')}, {WENT_UP}, "
    "lengthened, lengthening, swollen, quadrupled, redoubled, gone mad, gone crazy, gone bonkers, going mad, go mad, "
    "went mad, going through the roof, spiralled, spiralling, bounced back, bouncing back, multiplying, "
    "gone north, heading north, headed north, shot through the roof, gone through the roof, upsurge, upturn, upswing, "
    "uptick, on an upward trend, on an upward path, on an upward curve, on an upward trajectory, "
    "way up, well up, right up, sharply up, on the rise, on the up, on the increase, on the way up, "
    "mounting, growing, back up, doubled, trebled, tripled, doubling, upwards, upward, much up, still up"
)
DOWN = (
    f"{_getting('shorter', 'lower', 'smaller', 'quieter', 'less frequent', 'less common', 'rarer')}, {WENT_DOWN}, "
    "shortened, shortening, quartered, on the slide, taken a dive, took a dive, "
    "taken a tumble, took a tumble, taken a dip, tapering, petered out, petering out, gone south, heading south, "
    "headed south, softened, softening, downturn, downswing, on a downward trend, on a downward path, on a downward "
    "trajectory, way down, well down, right down, sharply down, on the decline, on the way down, on the wane, easing, "
    "eased, dropped off a cliff, fallen off a cliff, fall off a cliff, fell off a cliff, falling off a cliff, "
    "drop off a cliff, "
    "shrinking, shrunk, halved, halving, downwards, downward, back down, much down, still down"
)
LEVEL = (
    "stagnated, stagnating, treading water, steadied, steadying, fluctuated, fluctuating, fluctuate, "
    "seesawed, seesawing, wobbled, wobbling, up and down, bounced around, bouncing around, bobbing along, "
    "flatlining, flatlined, levelled off, levelling off, levelled out, levelling out, plateaued, plateau, "
    "plateauing, bottomed out, bottoming out, trending, trending up or down, long term trend, longer term trend, "
    "underlying trend, the long term trend, overall trend, general trend, trend line, trendline, trend up down or "
    "flat, "
    "trending up down or flat, trending up down flat"
)
