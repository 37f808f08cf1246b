"""A platform's OpenAPI document: joined from its files, completed by what it refuses, read, and reduced to what a generator can say."""
