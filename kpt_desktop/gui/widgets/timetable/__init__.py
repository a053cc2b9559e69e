"""The timetable of a visit: content, places, painting, and the hands on it."""
