"""What measures are called where none is named, and the ways of saying that one moved furthest."""

from bot.asking.words.moving_phrases import DOWN, UP

MEASURES_SAID = (
    "anything, any, everything, measures, series, kpis, indicators, measure, kpi, indicator, metric, metrics, "
    "crime type, crime types, type of crime, types of crime, offence type, offence types, crime category, "
    "one measure, the one measure, one thing, the one thing, "
    "crime categories, which crimes, what crimes, which crime, what crime, "
    "which offence, which offences, what offence, what offences, category of crime, categories of crime"
)
"""The measures, whichever they are."""

_RISERS = (
    "fastest growing, growing fastest, rising fastest, fastest rising, sharpest rise, sharpest rises, steepest rise, "
    "steepest increase, sharpest increase, growing, grows, riser, risers, biggest growing"
)
_FALLERS = (
    "fastest falling, falling fastest, sharpest fall, sharpest drop, steepest fall, steepest drop, sharpest reduction, "
    "faller, fallers, shrinking, coming down"
)
_GROUND = {
    "gain": "gaining ground, gained ground, gain ground, making ground, made ground, making up ground, made up ground, "
    "making headway, made headway, making inroads, made inroads, on the mend, "
    "headway, any headway, turned the tide, turning the tide, turn the tide, "
    "turning it around, turned it around, turning things around, turned things around",
    "loss": "lose ground, take a hit, taken a hit, took a hit, take a knock, taken a knock, took a knock, "
    "gone off the boil, going off the boil, went off the boil, taken a battering, took a battering",
}
_IMPROVERS = "most improved, improver, improvers, any better, any improvement, getting any better, get any better"
_RIGHT = ", ".join(
    (
        *(
            f"{going} {way}"
            for going in (
                "going",
                "heading",
                "headed",
                "moving",
                "gone",
                "travelling",
                "trending",
                "pointing",
                "tracking",
            )
            for way in ("the right way", "in the right direction")
        ),
        *(f"on the right {path}" for path in ("trajectory", "path", "road", "lines", "curve", "course")),
    )
)
_WORSENERS = "any worse, getting any worse, get any worse, gone backwards, going backwards"
MOVERS = (
    "getting better or worse, getting worse or better, got better or worse, got worse or better, "
    "how far up, how far down, how far up is it, how far down is it, how far up are we, how far down are we, "
    "how far up was it, how far down was it, net change, overall change, "
    "slowed down, slowing down, slow down, slowed, slowing, "
    "mover, movers, moved most, shifted, shift, shifts, shifting, "
    "swing, the swing, delta, the delta, net gain, net loss, net rise, net fall, net increase, net decrease, "
    "movement, net movement, percentage point change, percentage points change, point change, pp change, pts change, "
    "absolute change, absolute and percent change"
)
"""Which way is not said."""

RISE_SAID = (
    "risen by, increased by, gone up by, went up by, grown by, increase by, climb, climbs, climbed, "
    "climbing, jump, jumps, jumped, jumping, uplift, uplifts, "
    "increase, increases, increased, increasing, rise, rises, risen, rose, rising, up, gone up, go up, "
    f"going up, went up, growth, grown, grew, {UP}, {_RISERS}"
)

FALL_SAID = (
    "fallen by, decreased by, dropped by, gone down by, went down by, come down by, reduced by, "
    "drop, drops, dropping, dip, dips, dipped, "
    "decline, declines, declined, declining, in decline, gone quiet, gone quieter, gone a bit quiet, went quiet, "
    "going quiet, "
    "decrease, decreases, decreased, decreasing, fall, falls, fallen, fell, falling, dropped, down, "
    "gone down, "
    f"go down, going down, went down, come down, came down, reduced, reduction, reductions, {DOWN}, {_FALLERS}"
)

BETTER_SAID = (
    f"{_IMPROVERS}, {_RIGHT}, getting quicker, getting faster, got quicker, got faster, get quicker, get faster, "
    f"{_GROUND['gain']}, improving, improved, improvement, improve, improves, better, get better, getting better, "
    "got better"
)

WORSE_SAID = (
    f"{_WORSENERS}, {_RIGHT.replace('right', 'wrong')}, getting slower, got slower, get slower, "
    "worsen, worsens, worsened, worsening, worse, get worse, getting worse, got worse, deteriorating, "
    "deteriorated, deteriorate, deteriorates, taken a turn for the worse, took a turn for the worse, "
    f"turn for the worse, {_GROUND['loss']}, slip, slipped, slipping, slips, slid, sliding, "
    "lost ground, losing ground, gone downhill, going downhill, regressed, regressing, "
    "got away from us, getting away from us, "
    + ", ".join(
        f"{verb} {where}"
        for verb in ("slip", "slipped", "slipping", "slid", "sliding")
        for where in ("off", "away", "back", "backwards")
    )
)
"""Ways of saying that something went up, down, got better or got worse."""
