"""The two icons of a chart: variation, which is the label of its last point, and assurance against a target."""

from enum import StrEnum

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.labels import NOT_GIVEN, Codes
from bot.figures.control_charts.limits import Floats


class Assurance(StrEnum):
    """Whether the process, as it is, will meet its target. Codes in arrays count from 0 in this order."""

    PASS = "pass"  # noqa: S105 - the word of the contract, not a secret
    FAIL = "fail"
    HIT_OR_MISS = "hit_or_miss"


ASSURANCES: tuple[Assurance, ...] = tuple(Assurance)


def assurance_of(code: int | np.integer) -> Assurance | None:
    """The assurance of a code; None for NOT_GIVEN."""
    return None if code == NOT_GIVEN else ASSURANCES[int(code)]


def assurance_codes(target: Floats, better: npt.NDArray[np.int8], lower: Floats, upper: Floats) -> Codes:
    """Compare the target with the limits of each series' last segment; all arrays have shape (n_series,).

    A target beyond the limits on the better side is never met by chance, one beyond the other always is; a target
    between the limits, or exactly on one, is hit or missed by chance. Not given without a target, without limits,
    or where neither direction is better.
    """
    out_of_reach = np.where(better > 0, target > upper, target < lower)
    always_met = np.where(better > 0, target < lower, target > upper)
    codes = np.full(len(target), ASSURANCES.index(Assurance.HIT_OR_MISS), np.int8)
    codes[out_of_reach] = ASSURANCES.index(Assurance.FAIL)
    codes[always_met] = ASSURANCES.index(Assurance.PASS)
    codes[np.isnan(target) | np.isnan(upper) | (better == 0)] = NOT_GIVEN
    return codes
