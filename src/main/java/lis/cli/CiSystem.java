package lis.cli;

/** Where changes are checked before they are taken over. */
enum CiSystem {
  GITHUB,
  GITLAB
}
