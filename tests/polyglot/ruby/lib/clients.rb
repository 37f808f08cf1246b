# frozen_string_literal: true

$LOAD_PATH.unshift(*%w[enos enapter].map { |name| File.expand_path("../generated/#{name}/lib", __dir__) })
require 'enos'
require 'enapter'
require_relative 'enos_signing'

# The generator writes a space in a path as +, which means a space in a query alone.
module PathSpaces
  def build_request_url(path, opts = {}) = super(path.gsub('+', '%20'), opts)
end

# The generated client of Enapter.
class EnapterClient < Enapter::ApiClient
  include PathSpaces
end

# The generated client of EnOS, signing.
class EnosClient < Enos::ApiClient
  include PathSpaces
  include EnosSigning

  def initialize(url, app_secret, clock: nil, &access_token)
    address = URI(url)
    super(Enos::Configuration.new { |one| one.scheme, one.host, one.base_path = address.scheme, "#{address.host}:#{address.port}", address.path })
    @app_secret = app_secret
    @access_token = access_token
    @clock = clock
  end
end
