# frozen_string_literal: true

# Prints every device of an organization that is online or offline: signed, typed, page by page.
require_relative 'lib/clients'

app_key, app_secret = ENV.values_at('ENOS_APP_KEY', 'ENOS_APP_SECRET')
lock = Mutex.new
held = nil
ends = Time.at(0)

# The access token, fetched anew a minute before it ends.
client = EnosClient.new(ENV.fetch('ENOS_BASE_URL'), app_secret) do
  lock.synchronize do
    next held if Time.now < ends

    timestamp = (Time.now.to_f * 1000).to_i # never the same for two token requests
    proof = Enos::GetAccessTokenRequest.new(app_key: app_key, timestamp: timestamp, encryption: EnosSigning.digest(app_key, timestamp, app_secret))
    answer = Enos::TokenApi.new(client).get_access_token(proof)
    raise "no token: #{answer.status} #{answer.msg}" unless answer.status.zero?

    ends = Time.now + answer.data.expire - 60
    held = answer.data.access_token
  end
end

connection = Enos::ConnectionApi.new(client)
devices = []
(1..).each do |page|
  pagination = Enos::PaginationRequest.new(page_no: page, page_size: 100)
  search = Enos::SearchDevicesRequest.new(expression: "status = 'online' or status = 'offline'", pagination: pagination)
  answer = connection.search_devices(ENV.fetch('ENOS_ORG_ID'), search)
  raise "EnOS refuses: #{answer.code} #{answer.msg} (request #{answer.request_id})" unless answer.code.zero?

  answer.data.to_a.each { |device| puts "#{device.asset_id} #{device.status} #{device.device_name&.default_value}" }
  devices.concat(answer.data.to_a)
  break if answer.data.to_a.empty? || devices.size >= answer.pagination.total_size
end
puts "#{devices.size} devices"
