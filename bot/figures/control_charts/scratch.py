"""Room for the intermediate tables of a block, asked for once: fresh memory for each would cost more than the sums."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.figures.control_charts.limits import Floats


@dataclass(frozen=True, slots=True)
class Scratch:
    """Flat stretches of memory that are laid out anew for each block; a block overwrites the one before it."""

    _values: Floats
    _ranges: Floats
    _mask: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, n_series: int, n_points: int) -> "Scratch":
        """Room for blocks of up to `n_series` series."""
        size = n_series * n_points
        return cls(np.empty(size), np.empty(size), np.empty(size, np.bool_))

    def points_first(self, values: Floats) -> Floats:
        """Copy a block of shape (n_series, n_points) to (n_points, n_series), neighbouring series side by side."""
        turned = self._values[: values.size].reshape(values.shape[::-1])
        np.copyto(turned, values.T)
        return turned

    def ranges(self, values: Floats) -> Floats:
        """Room for the moving ranges of a block, points first."""
        return self._ranges[: values.size].reshape(values.shape)

    def mask(self, values: Floats) -> npt.NDArray[np.bool_]:
        """Room for a fact about every point of a block, points first."""
        return self._mask[: values.size].reshape(values.shape)
