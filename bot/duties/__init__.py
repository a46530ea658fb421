"""What Reeve does: the only place where the core meets the edges, through the protocols declared here."""
