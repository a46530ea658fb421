"""What a number is: periods, measures, areas, series, charts and targets. Pure: no input, no output, no clock."""
