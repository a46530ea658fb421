"""How it is said that a figure moves: which way it is going, creeping up, tailing off, levelled off."""

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
    _getting("longer", "higher", "bigger", "busier", "more frequent", "more common", "out of hand") + ", "
    "lengthened, lengthening, swollen, quadrupled, redoubled, "
    "creeping up, creeping upwards, crept up, crept upwards, crept higher, "
    "piling up, stacking up, building up, mounting up, gone mad, gone crazy, gone bonkers, going mad, go mad, "
    "went mad, going through the roof, "
    "rocketed, rocketing, skyrocketed, skyrocketing, leapt, leaped, leaping, swelled, swelling, mushroomed, "
    "mushrooming, escalating, snowballed, snowballing, spiralled, spiralling, rebounded, rebounding, bounced back, "
    "bouncing back, multiplying, flared up, flaring up, gone north, heading north, headed north, ramped up, ramping "
    "up, nudged up, nudging up, jumped up, shot through the roof, burgeoned, burgeoning, trended up, "
    "trended upwards, moved up, moving up, headed up, heading up, heading upwards, upsurge, upturn, upswing, uptick, "
    "on an upward trend, on an upward path, on an upward curve, on an upward trajectory, "
    "edging up, edged up, inching up, way up, well up, right up, sharply up, "
    "on the rise, on the up, on the increase, on the way up, picking up, picked up, mounting, ticking up, ticked up, "
    "shot up, shooting up, soaring, soared, surging, surged, ballooning, ballooned, gone through the roof, growing, "
    "gone back up, going back up, back up, doubled, trebled, tripled, doubling, upwards, upward, much up, still up"
)
DOWN = (
    _getting("shorter", "lower", "smaller", "quieter", "less frequent", "less common", "rarer") + ", "
    "shortened, shortening, quartered, "
    "creeping down, crept down, crept downwards, on the slide, "
    "slumped, slumping, slump, plunged, plunging, plunge, nosedived, nosediving, nosedive, taken a dive, took a dive, "
    "taken a tumble, took a tumble, taken a dip, sunk, sank, sinking, receded, receding, dwindled, dwindling, "
    "lessened, "
    "lessening, abated, abating, ebbed, ebbing, diminishing, tapered off, tapering off, tapering, petered out, "
    "petering out, ticked down, ticking down, nudged down, nudging down, gone south, heading south, headed south, "
    "softened, softening, drifted down, drifting down, trended down, trended downwards, quietened down, quietening "
    "down, died down, dying down, simmered down, moved down, moving down, headed down, heading down, heading "
    "downwards, downturn, downswing, on a downward trend, on a downward path, on a downward trajectory, "
    "edging down, edged down, inching down, way down, well down, right down, sharply down, on the "
    "decline, on the way down, on the wane, easing, eased, eased off, tailing off, tailed off, calming down, calmed "
    "down, settling down, settled down, dropped off, dropping off, dropped off a cliff, fallen off a cliff, tumbling, "
    "tumbled, sliding, slid, slipping, slipped, plummeting, plummeted, shrinking, shrunk, halved, halving, downwards, "
    "downward, come back down, coming back down, gone back down, back down, cooled off, cooling off, waning, waned, "
    "subsiding, subsided, much down, still down, "
    + ", ".join(
        f"{verb} {where}"
        for verb in (
            "fall",
            "falls",
            "falling",
            "fell",
            "fallen",
            "drop",
            "drops",
            "slip",
            "slipped",
            "tail",
            "drift",
            "drifted",
        )
        for where in ("off", "away", "back", "right off", "right away")
    )
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
