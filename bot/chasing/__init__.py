"""Who owes words: deliverables, the board calendar and requests for updates. Pure."""
